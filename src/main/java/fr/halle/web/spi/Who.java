package fr.halle.web.spi;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

import java.lang.reflect.Method;

/** Who may call a page. Whose shop or whose order it is, the page's own query decides. */
public enum Who {
    /** Everybody, signed in or not. A page behind an unguessable link belongs here too. */
    ANYONE,
    /** A person who has signed in. */
    SIGNED_IN,
    /** Whoever owns at least one shop at this moment: everything there is theirs to do. */
    MERCHANT,
    /** A person who acts for a provider whose contract with the territory runs. */
    AGENT,
    /**
     * Whoever fills the shelf of a shop: its owner, or an agent under an onboarding mandate. Never
     * orders, shoppers, figures, the team or a signature.
     */
    SHELF_KEEPER,
    /** Whoever keeps the shop's own words, place, photograph and hours: its owner, or an agent. */
    DETAILS_KEEPER,
    /** Whoever handles orders: the owner, or staff. */
    ORDER_HANDLER,
    /** Whoever reads what was sold: the owner, or the shop's accountant. */
    FIGURE_READER,
    /** Whoever counts what is left: those who handle orders and those who fill the shelf. */
    STOCK_COUNTER,
    /** Whoever may pass at least one door of at least one shop. */
    SHOP_TEAM,
    /** An animator of an EPCI or of the département, or an administrator. */
    ANIMATOR,
    /** An accountant, or an administrator. */
    ACCOUNTANT,
    /** An administrator of this installation. */
    ADMINISTRATOR;

    /** What a handler asks, or its controller where the handler itself says nothing. */
    public static @Nullable Who askedBy(Method handler, Class<?> controller) {
        var access = AnnotatedElementUtils.findMergedAnnotation(handler, Access.class);
        if (access == null) {
            access = AnnotatedElementUtils.findMergedAnnotation(controller, Access.class);
        }
        return access == null ? null : access.value();
    }
}
