import { describe, expect, test } from '@jest/globals';
import type { UpgradeChange } from '../../src/changes/all.js';
import { approvedStep, changeOf, componentOf, doesOf, effectsOf, stepOf } from '../../src/changes/steps.js';
import type { Plan, Step } from '../../src/plan/plan.js';
import { confirmation, creation, earlierPerson, earlierPlan, earlierStep, removal } from './format-1-plan.js';

const today = (change: UpgradeChange) => stepOf(change, { stage: 's' });
const approvedBy = (approved: Plan, change: UpgradeChange) => approvedStep(approved, today(change));
const approvedIn = (steps: readonly Step[], change: UpgradeChange) => approvedBy(earlierPlan(steps), change);

const agent = {
  kind: 'uninstall-product',
  component: 'agent',
  generation: 'phonefactor',
  displayName: 'agent',
  version: '5.0.4',
} as const;
const stop = { kind: 'stop-services', because: 'files-are-read' } as const;
const pool = {
  name: 'MultiFactorAuth',
  managedRuntimeVersion: 'v4.0',
  pipelineMode: 'Integrated',
  enable32Bit: false,
  identity: { type: 'NetworkService' },
} as const;

describe('what is left of a plan that an earlier version had approved', () => {
  const backup = [earlierStep('create-backup-set', creation), earlierStep('confirm-backup-set', confirmation)];

  test('is the same change without the field that only this or only that version has', () => {
    const components = ['agent', 'user-portal'] as const;
    const destination = 'D:\\Backups';
    expect(approvedIn(backup, { kind: 'create-backup-set', components, destination })).toBe('equal');
    expect(approvedIn(backup, { kind: 'confirm-backup-set', components, destination })).toBe('equal');
    const steps = [earlierStep('uninstall-agent', removal('agent'))];
    expect(approvedIn(steps, { ...agent, productCode: '{agent}' })).toBe('equal');
    const created = [earlierStep('application-pool-for-user-portal', { kind: 'create-application-pool', pool })];
    expect(approvedIn(created, { kind: 'create-application-pool', component: 'user-portal', pool })).toBe('equal');
    const start = [earlierStep('start-product-services', { kind: 'start-product-services' })];
    expect(approvedIn(start, { kind: 'start-services', which: { those: 'of-the-product' } })).toBe('equal');
  });

  test('is not one that differs in what was approved', () => {
    const elsewhere = { kind: 'create-backup-set', components: ['agent', 'user-portal'], destination: 'E:\\' } as const;
    expect(approvedIn(backup, elsewhere)).toEqual({ change: creation });
    const steps = [earlierStep('uninstall-agent', removal('agent'))];
    const other = { ...agent, productCode: '{another}' };
    expect(approvedIn(steps, other)).toEqual({ change: removal('agent') });
    const named = [earlierStep('start-services', { kind: 'start-services', names: ['PhoneFactorSvc'] })];
    const start = (name: string): UpgradeChange => ({
      kind: 'start-services',
      which: { those: 'named', names: [name] },
    });
    expect(approvedIn(named, start('PhoneFactorSvc'))).toBe('equal');
    expect(approvedIn(named, start('Spooler'))).not.toBe('equal');
  });

  test('may stop and start the services where a step did both by itself, and nowhere else', () => {
    const again = { kind: 'start-services', which: { those: 'stopped-by-the-suite' } } as const;
    const verification = { kind: 'verify-backup-set', folder: 'x', manifestSha256: 'a' };
    for (const steps of [backup.slice(0, 1), backup.slice(1), [earlierStep('verify-backup-set', verification)]]) {
      expect(approvedIn(steps, stop)).toBe('equal');
    }
    expect(approvedIn(backup, again)).toBe('equal');
    expect(approvedIn([earlierStep('uninstall-agent', removal('agent'))], stop)).toBeUndefined();
    expect(approvedIn(backup, { kind: 'stop-services', because: 'installer-started-them' })).toBeUndefined();
  });

  test('may take the default web.configs out of the packages that the backup was approved with', () => {
    const extraction = {
      kind: 'extract-default-configurations',
      components: ['agent', 'user-portal'],
      oldInstallers: 'D:\\Old',
    } as const;
    const with_ = [earlierStep('create-backup-set', { ...creation, oldInstallers: 'D:\\Old' })];
    expect(approvedIn(with_, extraction)).toBe('equal');
  });

  test('has a person where a person was approved, and a program where one was', () => {
    const byHand = [earlierPerson('uninstall-agent', 'seen', 'remove-agent-by-hand')];
    expect(approvedIn(byHand, agent)).toBe('equal');
    expect(approvedIn(byHand, { ...agent, productCode: '{1}' })).not.toBe('equal');
    expect(approvedIn([earlierStep('uninstall-agent', removal('agent'))], agent)).not.toBe('equal');
    expect(approvedIn([earlierPerson('activate-server')], { kind: 'activate-server', server: 'MFA1' })).toBe('equal');
  });

  test('is nothing that is not in the plan', () => {
    expect(approvedIn(backup, agent)).toBeUndefined();
  });

  test('of a plan of today is its very change', () => {
    const approved: Plan = { ...earlierPlan([today({ ...agent, productCode: '{1}' })]), format: 2 };
    expect(approvedBy(approved, agent)).toEqual({ change: { ...agent, productCode: '{1}' } });
    expect(approvedBy(approved, stop)).toBeUndefined();
    const { generation: _left, ...without } = agent;
    const foreign: Plan = { ...earlierPlan([earlierStep('uninstall-agent', without)]), format: 2 };
    expect(approvedBy(foreign, agent)).toEqual({ change: without });
  });
});

describe('a step of an earlier plan', () => {
  test('interrupts whom it interrupted then, and says what it is about', () => {
    const portal = earlierStep('uninstall-user-portal', removal('user-portal'), 'uninstall-phonefactor');
    expect(effectsOf(portal)).toMatchObject({ interrupts: ['user-portal'], restores: [] });
    expect([componentOf(portal), doesOf(portal)]).toEqual(['user-portal', 'removes']);
    const verification = earlierStep('verify-backup-set', {
      kind: 'verify-backup-set',
      folder: 'x',
      manifestSha256: 'a',
    });
    expect(effectsOf(verification)).toMatchObject({ interrupts: ['sign-in'], restores: [] });
    const alone = earlierStep('create-backup-set', { ...creation, keepServicesStopped: false });
    expect(effectsOf(alone)).toMatchObject({ interrupts: ['sign-in'], restores: ['sign-in'] });
    expect(effectsOf(earlierStep('create-backup-set', creation))).toMatchObject({
      interrupts: ['sign-in'],
      restores: [],
    });
    const portalOnly = { ...creation, components: ['user-portal'] };
    expect(effectsOf(earlierStep('create-backup-set', portalOnly)).interrupts).toEqual([]);
    expect(effectsOf(earlierPerson('activate-server')).restores).toEqual(['sign-in']);
  });

  test('that removes a product removes the new one only in a roll-back', () => {
    expect(changeOf(earlierStep('uninstall-agent', removal('agent'), 'uninstall-phonefactor'))).toMatchObject({
      generation: 'phonefactor',
    });
    expect(changeOf(earlierStep('uninstall-new-agent', removal('agent'), 'restore-backup'))).toMatchObject({
      generation: 'mfa-server',
    });
  });

  test('of a kind that nobody knows interrupts nobody', () => {
    const strange = earlierStep('paint', { kind: 'paint-it-blue' });
    expect(changeOf(strange)).toBeUndefined();
    expect(effectsOf(strange)).toEqual({ interrupts: [], restores: [], minutes: 0 });
    expect(changeOf({ ...strange, effects: { interrupts: ['sign-in'], restores: [], minutes: 3 } })).toBeUndefined();
    expect(effectsOf({ ...strange, effects: { interrupts: ['sign-in'], restores: [], minutes: 3 } }).minutes).toBe(3);
  });
});
