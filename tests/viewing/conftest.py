"""The system's Chromium for tests of pages."""

import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium():
    """A browser that runs without a window."""
    api = pytest.importorskip("playwright.sync_api", reason='needs playwright: pip install ".[test]"')
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("needs Chromium, to open reports in: apt-get install chromium")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET, chromium_sandbox=False)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium):
    """Opens a file; the page's `asked` are the addresses it asked for, `faults` what went wrong or was executed."""
    contexts = []

    def opened(path, **settings):
        context = chromium.new_context(**{"viewport": {"width": 1300, "height": 800}, **settings})
        contexts.append(context)
        page = context.new_page()
        page.asked, page.faults = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on("console", lambda message: page.faults.append(message.text))
        page.on("dialog", lambda dialog: (page.faults.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
