package vn.thidua.notice.web;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Role;
import vn.thidua.notice.Notices;

/** Gives every page but that of errors the count of unread notices. */
@ControllerAdvice
class NoticeModel {

	private final ObjectProvider<Notices> notices;

	NoticeModel(ObjectProvider<Notices> notices) {
		this.notices = notices;
	}

	@ModelAttribute("noticeBell")
	@Nullable NoticeBell bell(@Nullable Authentication reader, HttpServletRequest request) {
		Notices known = this.notices.getIfAvailable();
		return (known == null || reader == null || !hasRole(reader)
				|| request.getDispatcherType() == DispatcherType.ERROR) ? null
						: new NoticeBell(known, CurrentActor.of(reader, ""));
	}

	private static boolean hasRole(Authentication reader) {
		return reader.getAuthorities()
			.stream()
			.anyMatch((held) -> Arrays.stream(Role.values())
				.anyMatch((role) -> role.authority().equals(held.getAuthority())));
	}

}
