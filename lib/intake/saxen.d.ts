/** The part of saxen that is used: it brings no types. Names are as written, with their prefix. */
declare module "saxen" {
	type Decode = (text: string) => string;
	export class Parser {
		on(
			event: "openTag",
			hear: (name: string, attributes: () => Record<string, string>) => void,
		): this;
		on(event: "closeTag", hear: (name: string) => void): this;
		on(event: "text", hear: (text: string, decode: Decode) => void): this;
		on(event: "cdata" | "comment", hear: (text: string) => void): this;
		on(event: "attention" | "question", hear: (text: string) => void): this;
		write(xml: string): this;
		end(): Error | null;
	}
}
