package vn.thidua.exchange.dhis2;

/**
 * What something of DHIS2 is called here.
 *
 * @param kind {@link #ELEMENT} or {@link #UNIT}
 * @param dhis2Id its identifier in DHIS2
 * @param optionCombo of an element: the category option combination; empty for all
 * @param target the code of the indicator or unit; empty where it is left out on purpose
 */
public record MappingEntry(String kind, String dhis2Id, String optionCombo, String target) {

	/** The kind of data elements, which lead to indicators. */
	public static final String ELEMENT = "element";

	/** The kind of organisation units, which lead to units. */
	public static final String UNIT = "unit";

}
