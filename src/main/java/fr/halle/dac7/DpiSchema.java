package fr.halle.dac7;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/**
 * The structure that the file must have: our own schema, narrower than the OECD's DPI XML schema
 * 1.0. Reads nothing but its two files.
 */
@Component
class DpiSchema {

    private final Schema schema;

    DpiSchema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            schema = factory.newSchema(new Source[] {ours("dpistf.xsd"), ours("dpi.xsd")});
        } catch (SAXException e) {
            throw new IllegalStateException("The schema of the declaration is wrong", e);
        }
    }

    /** What is wrong first, in the words of the parser; nothing where the file is valid. */
    Optional<String> mistake(String xml) {
        try {
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of("line %d: %s".formatted(e.getLineNumber(), e.getMessage()));
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source ours(String name) {
        try {
            var file = new ClassPathResource("schema/" + name, DpiSchema.class);
            return new StreamSource(file.getInputStream(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
