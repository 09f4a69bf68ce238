package vn.thidua.notice;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.shared.OwnThreads;

/**
 * Sends what waits in the outbox, in the background: at once after a commit, and again
 * and again what could not be sent. A letter may arrive twice where the program was
 * stopped while sending it, never not at all.
 */
@Component
class MailDelivery {

	private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

	private static final int AT_ONCE = 20;

	private static final int LONGEST = 300;

	private final Outbox outbox;

	private final ObjectProvider<JavaMailSender> mail;

	private final String from;

	private final long seconds;

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(OwnThreads.named("mail"));

	MailDelivery(Outbox outbox, ObjectProvider<JavaMailSender> mail, @Value("${thidua.mail.from}") String from,
			@Value("${thidua.mail.every-seconds}") long seconds) {
		this.outbox = outbox;
		this.mail = mail;
		this.from = from;
		this.seconds = seconds;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.mail.getIfAvailable() != null) {
			this.thread.scheduleWithFixedDelay(this::sendDue, 0, this.seconds, TimeUnit.SECONDS);
		}
	}

	@TransactionalEventListener(fallbackExecution = true)
	void wake(Outbox.Waiting waiting) {
		this.thread.execute(this::sendDue);
	}

	/** Sends every letter that is due. */
	void sendDue() {
		JavaMailSender sender = this.mail.getIfAvailable();
		try {
			List<Letter> due = (sender == null) ? List.of() : this.outbox.take(AT_ONCE);
			while (sender != null && !due.isEmpty()) {
				due.forEach((letter) -> send(sender, letter));
				due = this.outbox.take(AT_ONCE);
			}
		}
		catch (RuntimeException | Error ex) {
			LOG.error("Letters could not be sent", ex);
		}
	}

	private void send(JavaMailSender sender, Letter letter) {
		try {
			sender.send(message(sender, letter));
			this.outbox.sent(letter);
		}
		catch (MessagingException | MailException ex) {
			boolean forGood = wrongAddress(ex);
			LOG.warn("Letter {} was not sent: {}", letter.id(), why(ex));
			this.outbox.failed(letter, why(ex), forGood);
		}
	}

	private MimeMessage message(JavaMailSender sender, Letter letter) throws MessagingException {
		new InternetAddress(letter.address(), true);
		MimeMessage message = sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
		helper.setFrom(this.from);
		helper.setTo(letter.address());
		helper.setSubject(letter.subject());
		helper.setText(letter.body());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	/** Whether the address itself was refused: another attempt would meet the same. */
	private static boolean wrongAddress(Exception ex) {
		if (ex instanceof AddressException) {
			return true;
		}
		return ex instanceof MailSendException failed && failed.getFailedMessages()
			.values()
			.stream()
			.anyMatch((one) -> one instanceof SendFailedException refused && refused.getInvalidAddresses() != null
					&& refused.getInvalidAddresses().length > 0);
	}

	private static String why(Exception ex) {
		Throwable cause = (ex instanceof MailSendException failed) ? failed.getFailedMessages()
			.values()
			.stream()
			.findFirst()
			.map(Throwable.class::cast)
			.orElse(failed.getMostSpecificCause()) : ex;
		String text = String.valueOf(cause.getMessage()).strip();
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST);
	}

	@PreDestroy
	void close() {
		this.thread.shutdownNow();
	}

}
