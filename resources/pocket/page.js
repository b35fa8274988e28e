"use strict";
(() => {
    const root = document.documentElement;
    const main = document.querySelector("main");
    const days = [...document.querySelectorAll(".day")];
    const items = [...document.querySelectorAll("article[data-start]")];
    const asked = new URLSearchParams(location.hash.slice(1));
    const instant = (element, name) => Date.parse(element.getAttribute(name));

    /* The moment can be given behind the address, to see the page as it will be then. */
    const now = () => (asked.has("at") ? Date.parse(asked.get("at")) : Date.now());

    const buttons = [...document.querySelectorAll(".languages button")];

    function show(which) {
        root.dataset.show = which;
        for (const button of buttons) {
            button.setAttribute("aria-pressed", String(button.dataset.show === which));
        }
        const language = buttons.find((button) => button.dataset.show === (which === "both" ? "0" : which));
        if (language) {
            root.lang = language.lang;
            root.dir = language.dir;
        }
    }

    function begin() {
        if (buttons.length === 0) {
            return;
        }
        buttons[0].parentElement.hidden = false;
        for (const button of buttons) {
            button.addEventListener("click", () => show(button.dataset.show));
        }
        const wanted = asked.has("show") ? [asked.get("show")] : navigator.languages || [];
        const known = buttons.filter((button) => button.lang);
        const best = wanted
            .map((tag) => known.find((button) => tag.split("-")[0] === button.lang.split("-")[0]))
            .find((button) => button);
        show(asked.get("show") === "both" ? "both" : (best || known[0]).dataset.show);
    }

    /* Today stands first, then what is to come, then what has passed. */
    function order(at) {
        const passed = days.filter((day) => instant(day, "data-to") <= at);
        const ahead = days.filter((day) => !passed.includes(day));
        const people = document.querySelector(".people");
        const earlier = document.getElementById("earlier");
        const someOfBoth = passed.length > 0 && ahead.length > 0;
        earlier.hidden = !someOfBoth;
        for (const part of someOfBoth ? [...ahead, earlier, ...passed] : days) {
            main.insertBefore(part, people);
        }
        for (const day of days) {
            const today = instant(day, "data-from") <= at && at < instant(day, "data-to");
            day.classList.toggle("is-today", today);
            document.querySelector(`nav a[href="#${day.id}"]`).classList.toggle("today", today);
        }
    }

    function label(item, which, marked) {
        item.classList.toggle(`is-${which}`, marked);
        item.querySelector(`.tag.${which}`)?.remove();
        if (marked) {
            const tag = document.querySelector(`#now .${which} .tag`).cloneNode(true);
            tag.classList.add(which);
            item.querySelector(".times").prepend(tag);
        }
    }

    function tell(which, item, at) {
        const line = document.querySelector(`#now .${which}`);
        line.hidden = !item;
        if (!item) {
            return;
        }
        line.setAttribute("href", `#${item.id}`);
        line.querySelector(".told").replaceChildren(
            ...[".clock", "h3"].map((part) => {
                const told = document.createElement("span");
                told.dir = "auto";
                told.append(...[...item.querySelector(part).childNodes].map((node) => node.cloneNode(true)));
                return told;
            }),
        );
        const minutes = Math.ceil((instant(item, "data-start") - at) / 60000);
        line.querySelector(".soon").hidden = which === "now" || minutes > 180;
        for (const soon of line.querySelectorAll("[data-soon]")) {
            soon.textContent = soon.dataset.soon.replace("#", String(minutes));
        }
    }

    function mark() {
        const at = now();
        order(at);
        const going = items.filter((item) => instant(item, "data-start") <= at && at < instant(item, "data-end"));
        const coming = items
            .filter((item) => instant(item, "data-start") > at)
            .sort((one, other) => instant(one, "data-start") - instant(other, "data-start"))[0];
        for (const item of items) {
            label(item, "now", going.includes(item));
            label(item, "next", item === coming);
        }
        tell("now", going[going.length - 1], at);
        tell("next", coming, at);
        document.getElementById("now").hidden = going.length === 0 && !coming;
    }

    begin();
    mark();
    setInterval(mark, 30000);
    document.addEventListener("visibilitychange", mark);
})();
