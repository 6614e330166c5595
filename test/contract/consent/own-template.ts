/** A template of the group's own, with what the shipped ones do not have: a phase that is one record, private answers, places gone over. */

export const ownTemplate = `
template: eigen
version: "1"
languages: [nl, en]
title: {nl: Eigen gesprek, en: Our own talk}
phases:
  - id: moment
    of: example
    questions:
      - {id: beleefd, type: story, headline: story, ask: "Wat gebeurde er?", captures: story}
      - {id: waardoor, type: list, ask: "Waardoor kon het?", captures: enabling}
      - {id: hoe_heet, type: practice, ask: "Hoe heet het?", captures: practice, required: true}
      - {id: vandaan, type: setting, ask: "Waar vandaan?", captures: learned_from}
      - {id: nu, type: stage, ask: "En nu?", captures: stage}
      - {id: namens, type: person, ask: "Wie vertelt het na?", captures: retold_by}
  - id: kijken
    questions:
      - {id: eigen_indruk, type: story, ask: "Uw eigen indruk?", private: true}
      - {id: lengte, type: computed, ask: "Bij elkaar", computed: "concat(\${eigen_indruk}, \${beleefd})"}
      - repeat: plek
        of: status
        over: frame.settings
        questions:
          - {id: wat, type: practice, ask: "Wat?", captures: practice, required: true}
          - {id: stand, type: stage, ask: "Hoe staat het?", captures: stage, required: true}
          - {id: bron, type: choice, ask: "Wie zegt dat?", captures: source, required: true, options: [{value: user, label: Gebruiker}, {value: document, label: Papier}]}
          - {id: stuk, type: text, ask: "Welk stuk?", captures: document, when: "\${bron} = 'document'"}
          - {id: onder_ons, type: text, ask: "Onder ons", private: true}
  - id: verder
    questions:
      - repeat: wringt
        of: tension
        questions:
          - {id: spanning, type: text, ask: "Wat wringt er?", captures: text}
          - {id: waarover, type: practice, ask: "Waarover gaat het?", captures: practice}
      - repeat: raad
        of: advice
        questions:
          - {id: wel, type: text, ask: "Wat wel?", captures: do}
          - {id: niet, type: list, ask: "Wat niet?", captures: dont}
      - repeat: band
        of: link
        questions:
          - {id: van, type: setting, ask: "Van?", captures: from}
          - {id: naar, type: setting, ask: "Naar?", captures: to}
          - {id: hoe, type: text, ask: "Hoe?", captures: how}
      - repeat: stap
        of: commitment
        questions:
          - {id: doen, type: text, ask: "Wat?", captures: what}
          - {id: wie, type: person, ask: "Wie?", captures: who}
`;
