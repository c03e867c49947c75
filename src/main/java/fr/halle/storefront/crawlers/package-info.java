/** What search engines are told: which pages there are, and which are nobody's business. */
@NullMarked
package fr.halle.storefront.crawlers;

import org.jspecify.annotations.NullMarked;
