type Component = {
  'bom-ref': string;
  name: string;
  version: string;
  hashes?: unknown[];
  licenses?: unknown[];
};

export declare function billOfMaterials(): {
  bomFormat: string;
  metadata: { component: Component };
  components: Component[];
};
export declare function writeBillOfMaterials(file: string): void;
