"""Names stand where the nodes are going to be, not where they were on their way."""

from tests.ui.relations.pictures import network, positions, shown


def test_after_gliding_names_stand_as_if_the_picture_had_been_there_at_once(qtbot):
    nodes, links = network(12, 16)
    graph = shown(qtbot, nodes, links)
    goal = positions(graph, nodes, links)
    heap = {actor: (x * 0.05, y * 0.05) for actor, (x, y) in goal.items()}
    graph.show_picture(nodes, links, heap)
    graph.grab()
    graph.show_picture(nodes, links, goal, smooth=True)
    graph.grab()  # painted on the way
    graph.fit()  # as when the window changes its size meanwhile
    qtbot.waitUntil(lambda: not graph._motion.running)
    glided, view = graph._canvas.placed(), graph._canvas.view
    graph.show_picture(nodes, links, goal)
    assert graph._canvas.view == view
    assert graph._canvas.placed() == glided
