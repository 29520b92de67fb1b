"""Jobs: one at a time, progress, a stop that keeps what was done, an error that is heard."""

import threading

import pytest

from core.errors import Cancelled
from core.events import Failed, Progress, Publisher
from core.jobs import Jobs, run


def counting(upto, done=None):
    for number in range(upto):
        yield Progress("count", number, upto)
        if done is not None:
            done.append(number)
    return upto


@pytest.fixture
def jobs():
    events = Publisher()
    made = Jobs(events)
    yield made
    made.close()


def wait(event):
    assert event.wait(10)


def test_run_gives_the_result_and_every_progress():
    seen = []
    assert run(counting(3), seen.append) == 3
    assert [progress.done for progress in seen] == [0, 1, 2]


def test_a_job_that_is_stopped_may_still_report():
    def job():
        kept = []
        try:
            for number in range(100):
                yield Progress("job", number, 100)
                kept.append(number)
        except Cancelled:
            pass
        return kept

    def stop_at_five(progress):
        if progress.done == 5:
            raise Cancelled

    assert run(job(), stop_at_five) == [0, 1, 2, 3, 4]


def test_a_job_that_does_not_report_ends_in_cancelled():
    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        run(counting(3), stop)


def test_jobs_run_one_after_the_other(jobs):
    order, end = [], threading.Event()
    jobs.start("a", counting(50, order), lambda result: order.append(f"a {result}"))
    jobs.start("b", counting(2, order), lambda result: (order.append(f"b {result}"), end.set()))
    wait(end)
    assert order == [*range(50), "a 50", 0, 1, "b 2"]


def test_stop_ends_the_running_job_only(jobs):
    started, release, end, heard = threading.Event(), threading.Event(), threading.Event(), []

    def endless():
        try:
            while True:
                started.set()
                wait(release)
                yield Progress("endless", 0, 0)
        finally:
            heard.append("cleaned up")

    jobs.start("endless", endless(), heard.append)
    jobs.start("next", counting(3), lambda result: (heard.append(result), end.set()))
    wait(started)
    jobs.stop()
    release.set()
    wait(end)
    assert heard == ["cleaned up", 3]
    assert not jobs.stopping()


def test_a_job_that_is_stopped_without_a_report_is_heard_to_end(jobs):
    heard, started, end = [], threading.Event(), threading.Event()
    jobs.events.subscribe(lambda event: (heard.append(event), started.set()))

    def job():
        while True:
            yield Progress("export", 0, 1)

    jobs.start("export", job(), heard.append)
    jobs.start("next", counting(1), lambda _: end.set())
    wait(started)
    jobs.stop()
    wait(end)
    assert [(e.job, type(e.error)) for e in heard if isinstance(e, Failed)] == [("export", Cancelled)]


def test_a_failing_job_is_heard_and_the_next_one_runs(jobs):
    heard, end = [], threading.Event()
    jobs.events.subscribe(lambda event: heard.append(event))

    def failing():
        yield Progress("bad", 0, 1)
        raise ValueError("our fault")

    jobs.start("bad", failing(), heard.append)
    jobs.start("good", counting(1), lambda _: end.set())
    wait(end)
    failed = [event for event in heard if isinstance(event, Failed)]
    assert [(event.job, str(event.error)) for event in failed] == [("bad", "our fault")]


def test_closing_stops_what_runs_and_drops_what_waits():
    jobs = Jobs(Publisher())
    done = []
    jobs.start("long", counting(10**9), done.append)
    jobs.start("never", counting(1), done.append)
    jobs.close()
    assert done == []
    assert jobs._thread.is_alive() is False
