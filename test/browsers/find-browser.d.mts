export function sandboxArgs(): string[];
export function findChromium(): Promise<{ executablePath: string; how: string }>;
export function findFirefox(): string | undefined;
