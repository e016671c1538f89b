import type { Answer } from './scripted-programs.js';

/** What `sc query` and `sc queryex` write of one service. */
export const state = (name: string, number: number, word: string, processId = 77): Answer => ({
  output: `\r\nSERVICE_NAME: ${name} \r\n        TYPE               : 10  WIN32_OWN_PROCESS  \r\n        STATE              : ${number}  ${word} \r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n        SERVICE_EXIT_CODE  : 0  (0x0)\r\n        CHECKPOINT         : 0x0\r\n        WAIT_HINT          : 0x0\r\n        PID                : ${processId}\r\n`,
});
