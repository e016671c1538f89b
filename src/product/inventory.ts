import type { InferOutput } from 'valibot';
import type { inventorySchema } from './inventory-schema.js';

/**
 * Raw facts of one server, as read, with secrets left out. It is enough to judge the server (see ServerState) and to
 * make a rehearsal server of it. Written by `inspect` and kept inside every backup set.
 */
export type Inventory = InferOutput<typeof inventorySchema>;
/** Paths of its files are relative to the folder. */
export type FolderListing = Inventory['folders'][number];
/** `text` is absent when it could not be read as text; `problem` then says why. */
export type ConfigurationText = Inventory['configurations'][number];
export type DataFileFacts = NonNullable<Inventory['dataFile']>;
