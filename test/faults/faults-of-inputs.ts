import type { FaultCase } from './fault-case.js';
import { usual } from './server-under-fault.js';

const portal = 'drives/C/inetpub/wwwroot/PhoneFactor/web.config';

/** What somebody typed, chose or approved. */
export const faultsOfInputs: Readonly<Record<string, FaultCase>> = {
  'a misspelt mode': {
    run: (server) => server.run('upgrade', { ...usual, mode: 'appply' }),
    says: ['input-invalid', /The input mode is "appply"/, /Allowed: "apply", "plan"/],
    fix: (server) => server.run('upgrade', { ...usual, mode: 'plan' }),
  },
  'something else in place of a digest': {
    run: (server) => server.run('upgrade', { ...usual, 'approved-plan': 'CHG-1234' }),
    says: ['input-invalid', /The input approved-plan is "CHG-1234"/, /Allowed: "sha256:" and 64 hexadecimal digits/],
    fix: async (server) => {
      const { outputs } = await server.plan();
      return server.run('upgrade', { ...usual, 'approved-plan': outputs['plan-digest'] ?? '' });
    },
  },
  'a time limit of nothing': {
    run: (server) => server.plan({ 'installer-time-limit': '0' }),
    says: ['input-invalid', /The input installer-time-limit is "0"/, /a whole number from 1 to 600/],
    fix: (server) => server.plan({ 'installer-time-limit': '90' }),
  },
  'a component by a name of its own': {
    run: (server) => server.plan({ 'do-not-reinstall': 'portal' }),
    says: ['input-invalid', /The input do-not-reinstall is "portal"/, /Allowed: one or more of .*"user-portal"/],
    fix: (server) => server.plan({ 'do-not-reinstall': 'user-portal' }),
  },
  'a virtual directory with a slash': {
    run: (server) => server.plan({ 'user-portal-virtual-directory': 'mfa/portal' }),
    says: [
      'input-invalid',
      /user-portal-virtual-directory is "mfa\/portal"/,
      /Allowed: "keep" .* or a name of letters/,
    ],
    fix: (server) => server.plan({ 'user-portal-virtual-directory': 'mfaportal' }),
  },
  'a step that was confirmed before it was asked for': {
    run: (server) => server.apply({ 'completed-operator-steps': 'activate-server' }),
    says: [
      'operator-step-early',
      /activate-server was confirmed, but it was not asked for yet/,
      /Run without activate-server/,
    ],
    fix: (server) => server.apply(),
  },
  'an activation that was confirmed before the wizard of the setup program was run': {
    async run(server) {
      const { outputs } = await server.plan({ 'setup-arguments': 'wizard' });
      const digest = outputs['plan-digest'] ?? '';
      await server.run('upgrade', { 'approved-plan': digest });
      const steps = 'activate-server, confirm-replication-group';
      return server.run('upgrade', { 'approved-plan': digest, 'completed-operator-steps': steps });
    },
    says: [
      'operator-step-early',
      /activate-server was confirmed.* Still to be done before it: Install the Multi-Factor Authentication Server into/,
      /Run without activate-server/,
    ],
    fix: (server) =>
      server.run('upgrade', {
        'approved-plan': server.approvedDigest,
        'completed-operator-steps': 'run-server-setup, activate-server, confirm-replication-group',
      }),
  },
  'an operator step of another name': {
    run: (server) => server.apply({ 'completed-operator-steps': 'activate' }),
    says: ['input-invalid', /completed-operator-steps is "activate"/, /Allowed: one or more of .*"activate-server"/],
    fix: (server) => server.apply(),
  },
  'another input than the approved plan has': {
    run: async (server) => {
      const { outputs } = await server.plan();
      const digest = outputs['plan-digest'] ?? '';
      return server.run('upgrade', { ...usual, 'setup-arguments': '/quiet', 'approved-plan': digest });
    },
    says: [
      'approved-plan-other-input',
      /setup-arguments, approved: \/install \/quiet \/norestart, now: \/quiet/,
      /Leave these inputs out: the plan brings its own/,
    ],
    fix: async (server) => {
      const { outputs } = await server.plan();
      return server.run('upgrade', { 'approved-plan': outputs['plan-digest'] ?? '' });
    },
  },
  'a web.config that somebody changed after the approval': {
    run: async (server) => {
      const { outputs } = await server.plan();
      await server.edit(portal, (text) => text.replace('+1 425 555 0100', '+1 425 555 0199'));
      return server.run('upgrade', { ...usual, 'approved-plan': outputs['plan-digest'] ?? '' });
    },
    says: [
      'approval-mismatch',
      /PhoneFactor\\web\.config, CONTOSO_HELP_DESK, approved: <add .*, now: <add /,
      /make and approve a new plan \(mode: plan\), and give its digest/,
    ],
    fix: (server) => server.apply(),
  },
  'no approval where one is asked for': {
    run: (server) => server.run('upgrade', { ...usual, 'require-approval': 'true' }),
    says: [
      'approval-required',
      /needs an approved plan/,
      /Run with mode: plan first, .* give its digest as approved-plan/,
    ],
    fix: (server) => server.apply({ 'require-approval': 'true' }),
  },
  'a password in the arguments of the setup program': {
    run: (server) => server.plan({ 'setup-arguments': '/quiet SVC_PASSWORD=Hunter2Hunter2' }),
    says: [
      'input-invalid',
      /setup-arguments .* not shown: a password, key or token is in it/,
      /Give it as setup-secrets/,
    ],
    fix: (server) => server.plan({ 'setup-secrets': 'SVC_PASSWORD=Hunter2Hunter2' }),
  },
};
