// The vite of the project builds it; only what runs in the page is installed here.
export default {
	base: "./",
	build: {
		outDir: "../../../.output/react-admin-crm",
		emptyOutDir: true,
		// A test's page: what it weighs does not matter, how long it takes does.
		minify: false,
		reportCompressedSize: false,
		chunkSizeWarningLimit: 20_000,
	},
	logLevel: "error",
};
