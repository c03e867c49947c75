package fr.halle.catalog.intake;

import fr.halle.catalog.putting.Putting;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Understands some products of a file and puts them on the shelf, but for those to mend. */
@Component
public class Shelving {

    private final Understanding understanding;
    private final Putting putting;
    private final UsualRates rates;

    Shelving(Understanding understanding, Putting putting, UsualRates rates) {
        this.understanding = understanding;
        this.putting = putting;
        this.rates = rates;
    }

    /** Before the first of its products is looked at. */
    void begin(Kept kept) {
        rates.keep(kept);
    }

    /** The rates of aisles that new products of the file would get. */
    public List<UsualRates.Rate> rates(Kept kept) {
        return rates.used(kept.id());
    }

    public Chunk understood(Kept kept, List<KeptRows.Product> products) {
        return understanding.of(kept, products);
    }

    public Putting.Outcome put(Kept kept, Chunk chunk, Set<Integer> wrong) {
        var good = chunk.inOrder().stream().filter(each -> !wrong.contains(each.row())).toList();
        return putting.put(
                kept.shop(),
                new PersonId(kept.person()),
                understanding.usual(kept, rates.of(kept.id())),
                good);
    }
}
