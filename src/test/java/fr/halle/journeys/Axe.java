package fr.halle.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.util.List;

/**
 * axe-core on a page as it stands. Its builder would open a second page to put together what frames
 * say, and gather every check that passed: we have no frames, and ask for what is wrong only.
 */
final class Axe {

    private static final String RUN =
            """
            () => axe.run(document, {resultTypes: ['violations']}).then(found =>
                found.violations.map(each => each.id + ' ' + each.nodes.map(node => node.html).join(' ')))
            """;

    private Axe() {}

    /** One line for each rule that the page breaks: its name and the elements. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(RUN);
    }
}
