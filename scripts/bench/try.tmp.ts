import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inquiryText, story } from '/work/main/scripts/bench/stories.ts';
import { openWorkshop } from '/work/main/scripts/bench/workshop.ts';
const w = await openWorkshop();
try {
  const n = Number(process.argv[2] ?? 2000);
  const stories = Array.from({length:n},(_,i)=>story(i));
  const f = join(w.folder,'a'); mkdirSync(f); writeFileSync(join(f,'inquiry.yaml'),inquiryText);
  const jl = join(w.folder,'all.jsonl'); writeFileSync(jl, stories.map((s)=>JSON.stringify(s)).join('\n')+'\n');
  const y = join(w.folder,'all.yaml'); writeFileSync(y, stringify(stories,{lineWidth:0}));
  const db = join(f,'sessions','saniveld.db');
  const clean=()=>rmSync(join(f,'sessions'),{recursive:true,force:true});
  for (let k=0;k<3;k++){ 
    clean(); console.log('jsonl', w.measure('import',f,jl,String(n)));
    rmSync(join(w.folder,'e.db'),{force:true}); console.log('bare', w.measure('insert',db,join(w.folder,'e.db')));
    console.log('trace', w.measure('trace',f)); console.log('read', w.measure('read',db));
  }
  if (process.argv[3]) {clean(); console.log('yaml', w.measure('import',f,y,String(n)));}
} finally { w.close(); }
