package fr.halle.moderation;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

/**
 * Content as it stands now, and who answers for it.
 *
 * @param path of its page on this site
 * @param text what it says, in plain words
 * @param within what it stands in, such as the shop of a product
 */
public record ReportedContent(
        ContentRef ref,
        String title,
        String path,
        String text,
        String authorName,
        String authorEmail,
        Language authorLanguage,
        @Nullable ContentRef within) {}
