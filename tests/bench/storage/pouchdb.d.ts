// PouchDB 9 brings no types; these are the calls the bench makes.
declare module 'pouchdb-core' {
  interface FindRequest {
    readonly selector: object;
    readonly sort?: readonly object[];
    readonly limit?: number;
    readonly fields?: readonly string[];
  }
  interface ChangesRequest {
    readonly since: string | number;
    readonly limit: number;
    readonly include_docs: boolean;
  }
  class PouchDB {
    static plugin(plugin: unknown): typeof PouchDB;
    constructor(path: string, options: { readonly adapter: string });
    createIndex(request: { readonly index: { readonly fields: readonly string[] } }): Promise<unknown>;
    bulkDocs(documents: readonly object[]): Promise<unknown>;
    find(request: FindRequest): Promise<{ readonly docs: readonly unknown[] }>;
    get(id: string): Promise<unknown>;
    allDocs(request: { readonly keys: readonly string[]; readonly include_docs?: boolean }): Promise<{
      readonly rows: readonly { readonly doc?: object }[];
    }>;
    info(): Promise<{ readonly update_seq: string | number }>;
    changes(request: ChangesRequest): Promise<{ readonly results: readonly unknown[] }>;
    close(): Promise<void>;
  }
  export default PouchDB;
}
declare module 'pouchdb-adapter-leveldb' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-find' {
  const plugin: unknown;
  export default plugin;
}
