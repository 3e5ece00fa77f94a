// The words that the npm package finds: node kuromoji.cjs PACKAGE < sentences. A line per sentence, tab between words, unit separator between fields.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const folder = path.resolve(process.argv[2]);
const kuromoji = createRequire(path.join(folder, "package.json"))("kuromoji");
const sentences = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");

kuromoji.builder({ dicPath: path.join(folder, "node_modules", "kuromoji", "dict") }).build((error, tokenizer) => {
  if (error) {
    throw error;
  }

  const fields = (token) => [
    token.surface_form, token.pos, token.pos_detail_1, token.pos_detail_2, token.pos_detail_3, token.conjugated_type, token.conjugated_form,
    token.basic_form, token.reading ?? "", token.pronunciation ?? "",
  ].join("\u001f");
  process.stdout.write(sentences.map((sentence) => tokenizer.tokenize(sentence).map(fields).join("\t") + "\n").join(""));
});
