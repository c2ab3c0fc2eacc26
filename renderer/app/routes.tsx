import { createHashRouter } from 'react-router';
import { DashboardPage } from '../features/dashboard/DashboardPage';
import { DirectoryPage } from '../features/directory/DirectoryPage';
import { ErrorPage } from './ErrorPage';
import { MeetingListPage } from '../features/meetings/MeetingListPage';
import { MeetingPage } from '../features/meetings/MeetingPage';
import { ParkedPage } from '../features/parked/ParkedPage';
import { Shell } from './shell/Shell';
import { TaskListPage } from '../features/tasks/TaskListPage';
import { TaskPage } from '../features/tasks/TaskPage';
import { VisitListPage } from '../features/visits/VisitListPage';
import { VisitPage } from '../features/visits/VisitPage';

/** Every page by its address; behind a hash, because the pages are files, not a server. */
export const router = createHashRouter([
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          { index: true, element: <DashboardPage /> },
          { path: 'tasks', element: <TaskListPage /> },
          { path: 'tasks/:id', element: <TaskPage /> },
          { path: 'meetings', element: <MeetingListPage /> },
          { path: 'meetings/:id', element: <MeetingPage /> },
          { path: 'visits', element: <VisitListPage /> },
          { path: 'visits/:id', element: <VisitPage /> },
          { path: 'directory', element: <DirectoryPage /> },
          { path: 'parked', element: <ParkedPage /> },
        ],
      },
    ],
  },
]);
