package vn.thidua.planning.share;

import vn.thidua.shared.Period;

/**
 * Which total is to be split.
 *
 * @param period the period that targets are for
 * @param parent the unit whose total it is
 * @param indicator the indicator
 * @param authority who assigns the shares
 * @param way by what it is split
 */
public record ShareQuestion(Period period, String parent, String indicator, String authority, ShareWay way) {
}
