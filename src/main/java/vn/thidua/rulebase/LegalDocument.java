package vn.thidua.rulebase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that a pack puts into rules.
 *
 * @param number its number
 * @param date the day it was issued; nothing where not known
 * @param title what it is about
 * @param address where its text was found
 */
public record LegalDocument(String number, @Nullable LocalDate date, String title, String address) {
}
