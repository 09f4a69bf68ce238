package vn.thidua.work.committee;

import java.util.List;
import java.util.Map;

import vn.thidua.submission.HeldReport;

/**
 * What an assessment of a period would be made of.
 *
 * @param units the units that take part
 * @param accepted what was accepted of them, by unit
 * @param files the dossier: file names and their texts
 */
record Intake(List<String> units, Map<String, HeldReport> accepted, Map<String, String> files) {
}
