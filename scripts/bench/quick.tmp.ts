import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inquiryText, story } from './stories.ts';
import { openWorkshop } from './workshop.ts';
import { median } from './median.ts';
const w = await openWorkshop(); const what = process.argv[2] ?? 'both'; const reps=Number(process.argv[3]??5);
try {
  const n=2000; const stories = Array.from({length:n},(_,i)=>story(i));
  const f = join(w.folder,'a'); mkdirSync(f); writeFileSync(join(f,'inquiry.yaml'),inquiryText);
  const jl = join(w.folder,'all.jsonl'); writeFileSync(jl, stories.map((s)=>JSON.stringify(s)).join('\n')+'\n');
  const db = join(f,'sessions','saniveld.db');
  const clean=()=>rmSync(join(f,'sessions'),{recursive:true,force:true});
  const t:Record<string,number[]>={}; const p:Record<string,number>={};
  const m=(k:string,...a:string[])=>{const r=w.measure(k,...a);(t[k]??=[]).push(r.ms);p[k]=r.peak/2**20;};
  for(let k=0;k<reps;k++){
    if(what!=='trace'||k===0){clean();m('import',f,jl,String(n));}
    if(what!=='trace'){for(const x of ['','-wal','-shm'])rmSync(join(w.folder,'e.db'+x),{force:true});m('insert',db,join(w.folder,'e.db'));}
    if(what!=='import'){m('trace',f);m('read',db);}
  }
  for(const k in t) console.log(k.padEnd(8),median(t[k]!).toFixed(0),'min',Math.min(...t[k]!).toFixed(0),'peak',p[k]!.toFixed(0));
  if(t.insert)console.log('import/insert median',(median(t.import!)/median(t.insert)).toFixed(2),'min',(Math.min(...t.import!)/Math.min(...t.insert)).toFixed(2));
  if(t.read)console.log('trace/read median',(median(t.trace!)/median(t.read)).toFixed(2),'min',(Math.min(...t.trace!)/Math.min(...t.read)).toFixed(2));
} finally { w.close(); }
