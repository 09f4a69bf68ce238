package vn.thidua.workbench.history.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.workbench.history.ReleaseTransfer;

/** Downloads of releases, and releases brought from elsewhere. */
@Controller
class TransferController {

	private final ReleaseTransfer transfer;

	TransferController(ReleaseTransfer transfer) {
		this.transfer = transfer;
	}

	@GetMapping("/rules/history/{digest:[0-9a-f]{64}}.zip")
	ResponseEntity<byte[]> download(@PathVariable String digest) {
		String disposition = ContentDisposition.attachment()
			.filename("thidua-rules-" + digest.substring(0, 12) + ".zip")
			.build()
			.toString();
		return this.transfer.archive(digest)
			.map((archive) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("application/zip"))
				.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
				.body(archive))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping("/rules/history/import")
	String bring(@RequestParam MultipartFile file, Principal user, RedirectAttributes redirect) throws IOException {
		try (InputStream in = file.getInputStream()) {
			ReleaseTransfer.Imported imported = this.transfer.bring(in, user.getName());
			redirect.addFlashAttribute("done", imported.added() ? "imported" : "known");
		}
		catch (RulesRefused ex) {
			redirect.addFlashAttribute("refused", "import");
			redirect.addFlashAttribute("problems", ex.problems());
		}
		return "redirect:/rules/history";
	}

}
