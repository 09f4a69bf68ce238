// What axe-core finds that is serious, with where it is.
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations
	.filter((one) => ['serious', 'critical'].includes(one.impact))
	.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 5).join(', ')}`)));
