// Runs the programs of cases.json in this Node.js.
import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';

const write = (line) => fs.writeSync(1, `${JSON.stringify(line)}\n`);
for (const { folder, file, password } of JSON.parse(fs.readFileSync('cases.json', 'utf8'))) {
  delete process.env.PGPASSWORD;
  if (password) process.env.PGPASSWORD = password;
  let printed = '';
  console.log = (value) => { printed += `${value}\n`; };
  try {
    await import(path.join(folder, file));
    write({ printed, failed: null });
  } catch (error) {
    write({ printed, failed: util.inspect(error) });
  }
}
