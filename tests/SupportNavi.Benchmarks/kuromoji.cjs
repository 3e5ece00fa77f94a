// Speed of the npm package kuromoji: node kuromoji.cjs PACKAGE SENTENCES SECONDS. Prints milliseconds until ready and characters a second.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const [folder, file, seconds] = [path.resolve(process.argv[2]), process.argv[3], Number(process.argv[4])];
const sentences = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
const opened = performance.now();
const kuromoji = createRequire(path.join(folder, "package.json"))("kuromoji");

kuromoji.builder({ dicPath: path.join(folder, "node_modules", "kuromoji", "dict") }).build((error, tokenizer) => {
  if (error) {
    throw error;
  }

  const ready = performance.now() - opened;
  const once = () => sentences.forEach((sentence) => tokenizer.tokenize(sentence));
  once();
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < seconds * 1000) {
    once();
    rounds++;
  }

  console.log(`${ready.toFixed(0)} ${Math.round((rounds * characters) / ((performance.now() - started) / 1000))}`);
});
