package fr.halle.catalog.gathering;

import fr.halle.kernel.ProductId;

/**
 * A photograph that a file names in row {@code row}, the {@code place}-th of its product. {@code
 * source}: an address, or the name of a file of the ZIP that came with it. {@code tries}: how often
 * its site was asked in vain.
 */
public record Wanted(int row, int place, ProductId product, String source, String alt, int tries) {

    boolean isAddress() {
        return source.matches("(?i)https?://.*");
    }
}
