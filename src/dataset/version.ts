/** The only major version of the format that this kit reads. */
export const formatVersion = 1;
