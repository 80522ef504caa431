/** A tag of BCP 47 by its form. */
export const languageTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
