// Says whether LINE's own code takes a signature: body (base64), secret and signature are the arguments.
import { validateSignature } from "@line/bot-sdk";

const [body, secret, signature] = process.argv.slice(2);
process.stdout.write(String(validateSignature(Buffer.from(body, "base64"), secret, signature)));
