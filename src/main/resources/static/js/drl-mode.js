// Colours of rule files: words of the language, texts, comments, @metadata, $variables, numbers and names of facts.
CodeMirror.defineMode('drl', () => {
	const keywords = new Set(['package', 'import', 'rule', 'when', 'then', 'end', 'not', 'exists', 'and', 'or', 'contains', 'memberOf', 'in', 'true', 'false', 'null']);
	const comment = (stream, state) => {
		if (stream.skipTo('*/')) {
			stream.match('*/');
			state.comment = false;
		} else {
			stream.skipToEnd();
		}
		return 'comment';
	};
	return {
		startState: () => ({ comment: false }),
		token(stream, state) {
			if (state.comment) {
				return comment(stream, state);
			}
			if (stream.eatSpace()) {
				return null;
			}
			if (stream.match('//')) {
				stream.skipToEnd();
				return 'comment';
			}
			if (stream.match('/*')) {
				state.comment = true;
				return comment(stream, state);
			}
			if (stream.match(/^"[^"]*"?/)) {
				return 'string';
			}
			if (stream.match(/^@\w+/)) {
				return 'meta';
			}
			if (stream.match(/^\$\w+/)) {
				return 'variable-2';
			}
			if (stream.match(/^\d+(?:\.\d+)?(?![\w.])/)) {
				return 'number';
			}
			const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
			if (word) {
				return keywords.has(word[0]) ? 'keyword' : /^[A-Z]/.test(word[0]) ? 'def' : word[0] === 'insertLogical' ? 'builtin' : 'variable';
			}
			if (stream.match(/^(?:==|!=|>=|<=|&&|\|\||[<>:])/)) {
				return 'operator';
			}
			stream.next();
			return null;
		},
		lineComment: '//',
	};
});
