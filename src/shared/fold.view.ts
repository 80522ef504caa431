/** Whether groups can be folded: in scripts a part does it, which may be missing. */
export const mayFold = (): boolean => true;
