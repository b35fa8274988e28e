package org.retinue.exchange.pocket;

import java.util.List;
import org.jsoup.nodes.Element;
import org.retinue.exchange.Contact;
import org.retinue.exchange.Plain;
import org.retinue.exchange.Telling;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;

/// The people of a page: who can be called, by what they do, and who travels.
final class PocketPeople {

    private final Tour tour;
    private final Voices voices;

    PocketPeople(Tour tour, Voices voices) {
        this.tour = tour;
        this.voices = voices;
    }

    void fill(Element main) {
        var called =
                Contact.all(tour).stream()
                        .filter(contact -> !contact.person().contact().mobile().isBlank())
                        .toList();
        if (!called.isEmpty()) {
            telephones(section(main, "telephones", "pocket.telephones"), called);
        }
        var delegates = Telling.of(tour).people(Telling.of(tour).ranking().people());
        if (!delegates.isEmpty()) {
            var list = section(main, "delegation", "pocket.delegation").appendElement("ol");
            delegates.forEach(person -> named(list.appendElement("li"), person));
        }
    }

    private Element section(Element main, String name, String key) {
        var section = PocketPage.part(main, "section", "people").attr("id", name);
        voices.say(section.appendElement("h2"), key);
        return section;
    }

    private void telephones(Element section, List<Contact> called) {
        var list = section.appendElement("ul");
        for (var contact : called) {
            var row = list.appendElement("li");
            var link = Calls.link(row, contact.person().contact().mobile());
            named(link, contact.person());
            voices.say(PocketPage.part(link, "span", "duty"), words -> contact.duty().apply(words));
            PocketPage.part(link, "span", "number")
                    .attr("dir", "ltr")
                    .appendText(Plain.line(contact.person().contact().mobile()));
        }
    }

    private void named(Element to, Person person) {
        voices.text(PocketPage.part(to, "span", "name"), person.name());
        if (!person.title().isEmpty()) {
            voices.text(PocketPage.part(to, "span", "title"), person.title());
        }
    }
}
