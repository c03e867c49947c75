package fr.halle.storefront.crawlers;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The list of pages, in parts of at most 50 000 as sitemaps.org wants; row by row as it is read.
 */
@Controller
@Access(Who.ANYONE)
class SitemapController {

    private final SitePages pages;

    SitemapController(SitePages pages) {
        this.pages = pages;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        var sitemap = new SitemapXml(out(response), "sitemapindex");
        sitemap.entry("sitemap", pages.url("/sitemaps/pages.xml"), null);
        for (int part = 1; part <= pages.productParts(); part++) {
            sitemap.entry("sitemap", pages.url("/sitemaps/products-" + part + ".xml"), null);
        }
        sitemap.close();
    }

    @GetMapping("/sitemaps/pages.xml")
    void pages(HttpServletResponse response) throws IOException {
        var sitemap = new SitemapXml(out(response), "urlset");
        pages.eachPage((path, changed) -> sitemap.entry("url", pages.url(path), changed));
        sitemap.close();
    }

    @GetMapping("/sitemaps/products-{part:[1-9][0-9]{0,4}}.xml")
    void products(@PathVariable int part, HttpServletResponse response) throws IOException {
        if (part > pages.productParts()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var sitemap = new SitemapXml(out(response), "urlset");
        pages.eachProduct(part, (path, changed) -> sitemap.entry("url", pages.url(path), changed));
        sitemap.close();
    }

    private static OutputStream out(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=3600, public");
        return response.getOutputStream();
    }
}
