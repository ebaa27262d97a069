/** A thread that ends before it takes anything up. */
throw new Error("I cannot start.");
