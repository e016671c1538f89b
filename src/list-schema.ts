import * as v from 'valibot';

/** The schema of a list that nobody changes. */
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly());
