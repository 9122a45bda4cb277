export declare function scriptHashes(html: string): string[];
export declare function writeScriptHashes(folder: string): void;
