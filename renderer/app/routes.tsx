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
import { Waiting } from '../components/Waiting';
import { VisitListPage } from '../features/visits/VisitListPage';

/** Every page by its address; behind a hash, because the pages are files, not a server. */
export const router = createHashRouter([
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <Waiting page />,
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
          {
            path: 'visits/:id',
            // The checklist engine is large and few start with it.
            lazy: async () => ({ Component: (await import('../features/visits/VisitPage')).VisitPage }),
          },
          { path: 'directory', element: <DirectoryPage /> },
          { path: 'parked', element: <ParkedPage /> },
        ],
      },
    ],
  },
]);
