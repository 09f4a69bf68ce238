package vn.thidua.report;

import java.util.List;

/**
 * An emulation block.
 *
 * @param name its name
 * @param units its units, by rank
 * @param first who was the first to complete what several completed
 */
public record Block(String name, List<BlockLine> units, List<FirstFinished> first) {
}
