PORT=4555 SIGNATORY_LOG=error SIGNATORY_TIMEOUT=120 NODE_ENV=production node --import /tmp/count.mjs dist/main.js > /tmp/prof.out & PID=$!
sleep 6; npx tsx scratch/load.ts $1; kill -TERM $PID; wait $PID
PORT=4556 NODE_ENV=production node --import /tmp/count.mjs --import tsx bench/bare/server.ts > /tmp/prof.out & PID=$!
sleep 6; npx tsx scratch/loadbare.ts $1; kill -TERM $PID; wait $PID
