import { useState } from "preact/hooks";

/** Where one file comes in: chosen, or dropped. */
export function FileDrop({
	choose,
	orDrop,
	accept,
	isBusy,
	onFile,
}: {
	choose: string;
	orDrop: string;
	accept: string;
	isBusy: boolean;
	onFile(file: File): void;
}) {
	const [isOver, setOver] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the pointer's way of choosing one, which the button beside it does for all
		<div
			class={isOver ? "drop over" : "drop"}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(!isBusy);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				const [file] = event.dataTransfer?.files ?? [];
				if (file && !isBusy) onFile(file);
			}}
		>
			<label class="btn file">
				{choose}
				<input
					type="file"
					accept={accept}
					disabled={isBusy}
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						// The same file can be chosen again.
						event.currentTarget.value = "";
						if (file) onFile(file);
					}}
				/>
			</label>
			<span class="m">{orDrop}</span>
		</div>
	);
}
