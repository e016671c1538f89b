Stand-in for a file of the product. Rehearsal package: a description in JSON, not an installer. Reconstruction from public documentation; no file of the product is in it.
