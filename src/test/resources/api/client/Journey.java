import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import client.ApiClient;
import client.ApiException;
import client.api.DossiersApi;
import client.api.PeriodsApi;
import client.api.RegistersApi;
import client.api.RunsApi;
import client.api.SubmissionsApi;
import client.api.TargetsApi;
import client.model.FigureReport;
import client.model.Figures;
import client.model.FigureOrText;
import client.model.IndicatorChange;
import client.model.PeriodChange;
import client.model.RunOrder;
import client.model.RunResource;
import client.model.Step;
import client.model.SubmissionResource;
import client.model.SubmissionStart;
import client.model.TargetLine;
import client.model.TargetPaper;
import client.model.UnitChange;

/** A program written against the generated client. */
public class Journey {

	public static void main(String[] given) throws Exception {
		ApiClient admin = client(given[0], given[1]);
		ApiClient committee = client(given[0], given[2]);
		ApiClient unit = client(given[0], given[3]);
		new PeriodsApi(admin).putPeriod("2096", new PeriodChange().deadline(LocalDate.of(2097, 1, 10)), null, "*");
		RegistersApi registers = new RegistersApi(committee);
		registers.putUnit("CLIENT-01", new UnitChange().name("Trung tâm y tế").type("health_centre"), null, "*");
		registers.putIndicator("CLIENT-CT", new IndicatorChange().name("Tỷ lệ").measure("%"), null, "*");
		int assigned = new TargetsApi(committee).assignTargets(new TargetPaper().document("Quyết định")
			.inForceFrom(LocalDate.of(2096, 1, 1))
			.addTargetsItem(new TargetLine().unit("CLIENT-01").indicator("CLIENT-CT").horizon("2096").target(new FigureOrText("≥ 95%"))))
			.getChanges();
		check(assigned == 1, "assigned " + assigned);
		report(new SubmissionsApi(unit), new SubmissionsApi(committee));
		assess(new DossiersApi(committee), new RunsApi(committee), new File(given[4]));
		System.out.println("the whole way");
		System.exit(0);
	}

	private static void report(SubmissionsApi unit, SubmissionsApi committee) throws ApiException {
		SubmissionResource draft = unit.beginSubmission(new SubmissionStart().unit("CLIENT-01").period("2096"));
		long id = draft.getId();
		SubmissionResource told = unit.reportFigures(id, figure(new BigDecimal("98.125")), tag(draft));
		check(told.getFigures().get(0).getActual().compareTo(new BigDecimal("98.125")) == 0, told.toString());
		SubmissionResource text = unit.reportFigures(id, figure("97,5%"), tag(told));
		check(unit.getFigures(id).getFigures().get(0).getActual().compareTo(new BigDecimal("97.5")) == 0, text.toString());
		refused(412, () -> unit.reportFigures(id, figure(BigDecimal.ONE), tag(draft)));
		refused(422, () -> unit.reportFigures(id, figure("gần 98%"), tag(text)));
		refused(428, () -> unit.reportFigures(id, figure(BigDecimal.ONE), null));
		SubmissionResource submitted = unit.takeStep(id, new Step().step(Step.StepEnum.SUBMIT), tag(text));
		check(submitted.getState() == SubmissionResource.StateEnum.SUBMITTED, submitted.toString());
		SubmissionResource returned = committee.takeStep(id,
				new Step().step(Step.StepEnum.RETURN).reason("Xem lại số liệu"), tag(submitted));
		SubmissionResource again = unit.takeStep(id, new Step().step(Step.StepEnum.SUBMIT).version(returned.getVersion()), null);
		SubmissionResource accepted = committee.takeStep(id, new Step().step(Step.StepEnum.ACCEPT), tag(again));
		check(accepted.getState() == SubmissionResource.StateEnum.ACCEPTED, accepted.toString());
	}

	private static void assess(DossiersApi dossiers, RunsApi runs, File file) throws Exception {
		String digest = dossiers.handInDossier(file, "client", null).getDigest();
		RunResource run = runs.startRun(new RunOrder().dossier(digest));
		for (int i = 0; i < 300 && run.getStatus() == RunResource.StatusEnum.RUNNING; i++) {
			Thread.sleep(100);
			run = runs.getRun(run.getId());
		}
		check(run.getStatus() == RunResource.StatusEnum.FINISHED, run.toString());
		var results = runs.listResults(run.getId(), "outcomes", 1, 10, null, null, null, null, null);
		check(!results.getItems().isEmpty(), results.toString());
		long assessed = run.getId();
		refused(400, () -> runs.listResults(assessed, "outcomes", 1, 10, "nowhere", null, null, null, null));
		refused(404, () -> runs.getRun(Long.MAX_VALUE));
	}

	private static FigureReport figure(Object value) {
		return new FigureReport()
			.figures(List.of(new Figures().indicator("CLIENT-CT").actual(new FigureOrText(value))));
	}

	private static String tag(SubmissionResource seen) {
		return '"' + String.valueOf(seen.getVersion()) + '"';
	}

	private interface Call {

		Object call() throws ApiException;

	}

	private static void refused(int status, Call call) {
		try {
			check(false, status + " expected: " + call.call());
		}
		catch (ApiException ex) {
			check(ex.getCode() == status && ex.getResponseBody().contains("/developers/problems/"),
					ex.getCode() + " " + ex.getResponseBody());
		}
	}

	private static ApiClient client(String address, String token) {
		ApiClient client = new ApiClient();
		client.setBasePath(address);
		client.setBearerToken(token);
		return client;
	}

	private static void check(boolean held, String told) {
		if (!held) {
			throw new IllegalStateException(told);
		}
	}

}
