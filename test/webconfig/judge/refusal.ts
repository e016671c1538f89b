/** .NET would refuse the file, for this reason. */
export class DotnetRefusal extends Error {}

/** This reader does not know what .NET makes of the file: a document type, UTF-7 with its escapes, UTF-32. */
export class NotJudged extends Error {}
