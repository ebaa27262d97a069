/** What is said of the bot itself, to whoever runs it or wants to know what is kept of them. Its English is in `en/operator.ftl`. */
export type OperatorSaying =
	| { readonly say: "version"; readonly version: string; readonly commit?: string | undefined }
	/** Under the bot's name, while stories are read. */
	| { readonly say: "presence-reading"; readonly ready: number; readonly count: number }
	| { readonly say: "for-owner-alone" }
	| { readonly say: "status-up"; readonly days: number; readonly hours: number; readonly minutes: number }
	| { readonly say: "status-gateway"; readonly ready: number; readonly count: number; readonly servers: number }
	| { readonly say: "status-stories"; readonly ready: number; readonly failed: number; readonly count: number }
	| { readonly say: "status-memory"; readonly megabytes: number }
	| {
			readonly say: "status-answers";
			readonly found: number;
			readonly closest: number;
			readonly silent: number;
			readonly several: number;
			readonly lists: number;
			readonly mistakes: number;
			readonly failed: number;
	  }
	| { readonly say: "status-late"; readonly count: number }
	| { readonly say: "your-data" }
	| { readonly say: "how-to-export" };
