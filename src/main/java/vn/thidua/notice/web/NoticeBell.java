package vn.thidua.notice.web;

import vn.thidua.access.Actor;
import vn.thidua.notice.Notices;

/** Counts the reader's unread notices once a page asks for it. */
final class NoticeBell {

	private final Notices notices;

	private final Actor reader;

	NoticeBell(Notices notices, Actor reader) {
		this.notices = notices;
		this.reader = reader;
	}

	/** How many notices the reader has not read. */
	public long unread() {
		return this.notices.unread(this.reader);
	}

}
