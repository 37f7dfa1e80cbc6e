rm -rf /tmp/prof; mkdir /tmp/prof
PORT=4556 NEO4J_URI=$NEO4J_URI NODE_ENV=production node --cpu-prof --cpu-prof-dir=/tmp/prof --import tsx bench/bare/server.ts > /tmp/prof.out & PID=$!
sleep 6
npx tsx scratch/loadbare.ts $1
kill -TERM $PID; wait $PID
node -e '
const fs=require("fs");const f=fs.readdirSync("/tmp/prof")[0];const p=JSON.parse(fs.readFileSync("/tmp/prof/"+f));
const self={};const dt=p.timeDeltas;const byId=new Map(p.nodes.map(n=>[n.id,n]));
p.samples.forEach((s,i)=>{const n=byId.get(s);const u=n.callFrame.url.replace(/.*node_modules\//,"").replace(/^file.*dist/,"dist");const k=n.callFrame.functionName+" "+u+":"+n.callFrame.lineNumber;self[k]=(self[k]||0)+dt[i]});
const tot=Object.values(self).reduce((a,b)=>a+b,0);const byPkg={};
for(const [k,v] of Object.entries(self)){const u=k.split(" ").slice(1).join(" ");const pk=u.startsWith("dist")?"OURS":u.startsWith("node:")?"node":u.startsWith("@")?u.split("/").slice(0,2).join("/"):u.split("/")[0];byPkg[pk==":-1"?k.split(" ")[0]:pk]=(byPkg[pk==":-1"?k.split(" ")[0]:pk]||0)+v}
const show=(o,n)=>Object.entries(o).sort((a,b)=>b[1]-a[1]).slice(0,n).forEach(([k,v])=>console.log((v/1000).toFixed(0).padStart(7),"ms",k));
console.log("by package");show(byPkg,16);console.log("by function");show(self,45);
'
