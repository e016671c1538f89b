import { type ContractCase, type LookedAt, NotTried } from './contract-case.js';

/** What PowerShell answers here. Nothing that matters rests on it alone, so its silence is no failure of this suite. */
export const powerShellCases: readonly ContractCase<LookedAt>[] = [
  {
    name: 'PowerShell: it runs scripts of the suite',
    async run({ host: { machine } }) {
      const { powerShell } = await machine.facts();
      if (powerShell === undefined) throw new NotTried('This server does not report it.');
      if (!powerShell.answers) throw new NotTried(powerShell.reason);
      return `version ${powerShell.version}, ${powerShell.languageMode}`;
    },
  },
];
